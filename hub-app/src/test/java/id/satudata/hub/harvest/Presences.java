package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.EntryId;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What runs came across, to test with. */
@NullMarked
public final class Presences {

    private Presences() {}

    /** A walk over all of the source. */
    public static Presence of(Source source, Stream<String> keys) {
        var presence = new Presence();
        keys.forEach(it -> presence.saw(EntryId.ofRecord(source.id(), it)));
        return presence;
    }

    /** A walk over what changed. */
    public static Presence changes(Source source, Stream<String> changed, Stream<String> gone) {
        var presence = of(source, changed);
        gone.forEach(it -> presence.gone(EntryId.ofRecord(source.id(), it)));
        presence.isInPart();
        return presence;
    }
}
