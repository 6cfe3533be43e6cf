"""What the subcommands of ``ctexplorer`` do; each module imports what it needs when it runs."""
