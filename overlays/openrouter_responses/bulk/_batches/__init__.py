"""What `batches`, `ray` and `dask` are made of: the rows of a batch, its run, and limits that workers share."""
