mk () 
{ 
    convert $(for f in $@;
do
    echo /tmp/fe/$f.png;
done) -crop 330x640+0+0 +repage +append /tmp/fe/mm.png
}
