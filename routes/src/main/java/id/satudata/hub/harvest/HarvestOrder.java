package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.RunId;

/** What is asked of the pipeline: one run over one source. */
record HarvestOrder(RunId run, Source source) {}
