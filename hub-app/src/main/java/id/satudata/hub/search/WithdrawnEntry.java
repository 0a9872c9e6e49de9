package id.satudata.hub.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.hub.revision.EntryState;
import java.util.Optional;

/**
 * An entry out of sight as the internal index holds it.
 *
 * @param said what it said last, changed when it was taken out of sight
 * @param reason why, in the words of whoever did it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WithdrawnEntry(@JsonUnwrapped IndexedEntry said, EntryState state, Optional<String> reason)
        implements SearchDocument {}
