package id.satudata.hub.catalog;

import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryHead;
import java.util.List;

/**
 * An entry and what people wrote over what its source says.
 *
 * @param run the run that heard last what the source says
 */
public record EditedEntry(EntryHead head, SourceId source, RunId run, List<Edit> edits) {

    public EditedEntry {
        edits = List.copyOf(edits);
    }
}
