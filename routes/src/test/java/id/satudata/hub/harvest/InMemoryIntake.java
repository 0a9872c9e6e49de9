package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.RunId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes descriptions as the catalogue does: new ones are recorded, known ones unchanged, unwanted ones rejected. */
public final class InMemoryIntake implements Intake {

    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> unwanted = new HashSet<>();
    private final List<Integer> pageSizes = new ArrayList<>();
    private final List<Mapped.Usable> accepted = new ArrayList<>();

    public InMemoryIntake refusing(String key) {
        unwanted.add(key);
        return this;
    }

    @Override
    public List<Outcome> accept(RunId run, Source source, List<Mapped.Usable> records) {
        pageSizes.add(records.size());
        accepted.addAll(records);
        return records.stream().map(it -> outcome(it.record().key())).toList();
    }

    /** As if one run had done all of it. */
    @Override
    public Set<String> recordedBy(RunId run, Source source, Collection<String> recordKeys) {
        return recordKeys.stream().filter(known::containsKey).collect(Collectors.toSet());
    }

    List<Integer> pageSizes() {
        return pageSizes;
    }

    public List<Mapped.Usable> accepted() {
        return accepted;
    }

    private Outcome outcome(String key) {
        if (unwanted.contains(key)) {
            return new Outcome.Rejected(List.of(Finding.of(Severity.ERROR, "title-missing", "title", "")));
        }
        return known.putIfAbsent(key, known.size() + 1L) == null
                ? new Outcome.Recorded(known.size())
                : new Outcome.Unchanged(known.getOrDefault(key, 0L));
    }
}
