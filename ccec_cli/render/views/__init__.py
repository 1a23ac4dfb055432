"""What people see of each noun: tables and pages, one file a noun."""
