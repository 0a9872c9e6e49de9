package id.satudata.hub.source.identity;

import id.satudata.hub.mapping.GlobalName;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.source.Arrival;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the entries that the records of a page may belong to.
 *
 * @param known the ways that are known already, by record
 * @param owners the entries that go by the names the records claim
 * @param heads of entries that more than one record may belong to
 * @param ways of the same
 * @param words of the same
 */
record Neighbourhood(
        Map<EntryId, Arrival> known,
        Map<GlobalName, EntryId> owners,
        Map<EntryId, EntryHead> heads,
        Map<EntryId, List<Arrival>> ways,
        Map<EntryId, Description> words) {

    /** The entries other than its own that go by names the record claims. */
    static Set<EntryId> foreign(Candidate it, Map<GlobalName, EntryId> owners) {
        return it.claims().identities().stream()
                .flatMap(name -> Optional.ofNullable(owners.get(name)).stream())
                .filter(owner -> !owner.equals(it.own()))
                .collect(Collectors.toSet());
    }

    Optional<Arrival> way(EntryId record) {
        return Optional.ofNullable(known.get(record));
    }

    Optional<EntryHead> head(EntryId entry) {
        return Optional.ofNullable(heads.get(entry));
    }

    List<Arrival> ways(EntryId entry) {
        return ways.getOrDefault(entry, List.of());
    }

    /** The names the record has in common with the entry. */
    List<GlobalName> shared(Candidate it, EntryId entry) {
        return it.claims().identities().stream()
                .filter(name -> entry.equals(owners.get(name)))
                .toList();
    }

    /** Whether the record can hardly be about what the entry is about. */
    boolean isContradicted(Candidate it, EntryId entry) {
        var said = words.get(entry);
        return said != null && Likeness.isContradicted(said, it.description());
    }

    boolean isVisible(EntryId entry) {
        return head(entry).filter(EntryHead::visible).isPresent();
    }
}
