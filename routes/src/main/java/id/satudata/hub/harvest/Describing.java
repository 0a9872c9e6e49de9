package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;

/** How a record becomes a description: the normaliser, as the pipeline sees it. Bad data is an outcome, never an exception. */
@FunctionalInterface
public interface Describing {

    Mapped describe(SourceRecord record, Source source);
}
