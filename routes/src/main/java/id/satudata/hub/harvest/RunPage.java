package id.satudata.hub.harvest;

import id.satudata.hub.connector.SourceRecord;
import java.util.List;

/** The records that came together in a run; none when the source had come to its end. */
record RunPage(OpenRun run, List<SourceRecord> records) implements PageOfRun {

    RunPage {
        records = List.copyOf(records);
    }
}
