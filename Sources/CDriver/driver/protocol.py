"""What the driver and the harness say to each other; docs/driver.md is the written form."""
