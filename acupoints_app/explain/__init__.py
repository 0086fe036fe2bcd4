"""What a practitioner explains to a patient.  Knows nothing of Qt."""
