package id.satudata.hub.harvest;

import java.util.List;

/** What became of the records of one page. */
record PageResult(OpenRun run, RunCounts counts, List<RecordLine> lines) implements PageOfRun {

    PageResult {
        lines = List.copyOf(lines);
    }
}
