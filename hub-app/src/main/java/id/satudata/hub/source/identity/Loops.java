package id.satudata.hub.source.identity;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.mapping.GlobalName;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.RevisionLog;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recognises the hub's own datasets that come back through a source. */
@Component
class Loops {

    private final IriSpace space;
    private final RevisionLog log;
    private final Entries entries;
    private final String ours;

    Loops(IriSpace space, RevisionLog log, Entries entries) {
        this.space = space;
        this.log = log;
        this.entries = entries;
        this.ours = GlobalName.read(space.at("/dataset").value())
                        .map(GlobalName::value)
                        .orElseThrow(() -> new IllegalStateException("Expected a web address, not " + space.base()))
                + "/";
    }

    /** Those that are our own, by the entries of their own keys, with what shows it. */
    Map<EntryId, String> among(List<Candidate> candidates) {
        var named = new HashSet<EntryId>();
        candidates.forEach(it -> it.claims().identities().stream()
                .flatMap(name -> entry(name).stream())
                .forEach(named::add));
        var known = log.heads(List.copyOf(named));
        var ancestors = ancestors(candidates);
        var loops = new HashMap<EntryId, String>();
        for (var candidate : candidates) {
            byName(candidate, known)
                    .or(() -> byAncestor(candidate, ancestors))
                    .ifPresent(it -> loops.put(candidate.own(), it));
        }
        return loops;
    }

    private Optional<String> byName(Candidate candidate, Map<EntryId, EntryHead> known) {
        return candidate.claims().identities().stream()
                .filter(it -> isOurs(it) || entry(it).filter(known::containsKey).isPresent())
                .filter(it -> !entry(it).equals(Optional.of(candidate.own())))
                .map(GlobalName::value)
                .findFirst();
    }

    /** What is derived from a dataset of ours may be another one: only under the same title it is taken for the same. */
    private Optional<String> byAncestor(Candidate candidate, Map<EntryId, Entry> ancestors) {
        return candidate.claims().ancestry().stream()
                .filter(it -> space.entryOf(it)
                        .map(ancestors::get)
                        .filter(entry -> Likeness.sameTitle(entry.description(), candidate.description()))
                        .isPresent())
                .map(Iri::value)
                .findFirst();
    }

    private Map<EntryId, Entry> ancestors(List<Candidate> candidates) {
        Collection<EntryId> named = candidates.stream()
                .flatMap(it -> it.claims().ancestry().stream())
                .flatMap(it -> space.entryOf(it).stream())
                .distinct()
                .toList();
        return named.isEmpty() ? Map.of() : entries.all(named).stream().collect(toMap(Entry::id, it -> it));
    }

    private boolean isOurs(GlobalName name) {
        return name.value().startsWith(ours);
    }

    /** CKAN harvesters keep the id of a dataset, and ours is its entry's. */
    private static Optional<EntryId> entry(GlobalName name) {
        return name.uuid().flatMap(EntryId::parse);
    }
}
