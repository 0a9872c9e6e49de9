package id.satudata.hub.source.departure;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who speaks for entries that come by several ways. */
public interface Voices {

    /** Every entry comes by one way. */
    Voices SINGLE = new Voices() {
        @Override
        public List<EntryId> adopted(SourceId source) {
            return List.of();
        }

        @Override
        public Set<EntryId> carriedOn(SourceId source, Collection<EntryId> absent) {
            return Set.of();
        }

        @Override
        public void left(SourceId source) {}
    };

    /** The entries the source speaks for, which another one may have brought first. */
    List<EntryId> adopted(SourceId source);

    /** Of what the source no longer has, what another one still has; that one speaks for it from now on. */
    Set<EntryId> carriedOn(SourceId source, Collection<EntryId> absent);

    /** The source is no longer there: whoever has an entry of it too, speaks for it from now on. */
    void left(SourceId source);
}
