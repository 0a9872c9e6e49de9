package id.satudata.hub.source.registry;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.SourceDraft;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.registry.DraftCheck.Checked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The register over its rows, with every draft checked first. */
final class RegisteredSources implements SourceRegister {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredSources.class);

    private final SourceRows rows;
    private final Set<String> kinds;
    private final DraftCheck check;
    private final Function<Source, Preview.Seen> preview;

    RegisteredSources(SourceRows rows, Set<String> kinds, DraftCheck check, Function<Source, Preview.Seen> preview) {
        this.rows = rows;
        this.kinds = kinds;
        this.check = check;
        this.preview = preview;
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public Optional<Registration> find(SourceId id) {
        return rows.find(id);
    }

    @Override
    public List<Registration> page(Optional<SourceId> after, int limit) {
        return rows.page(after, limit);
    }

    @Override
    public Saved create(SourceDraft draft, String actor) {
        return switch (check.check(draft, Optional.empty())) {
            case Checked.Unsound it -> new Saved.Refused(it.findings());
            case Checked.Sound it -> rows.insert(it.source(), actor) ? kept(it.source(), "registered", actor) : taken();
        };
    }

    @Override
    public Saved change(SourceId id, SourceDraft draft, Optional<Set<Long>> expected, String actor) {
        var before = rows.find(id);
        if (before.isEmpty()) {
            return new Saved.Unknown();
        }
        var version = before.get().version();
        if (expected.filter(it -> !it.contains(version)).isPresent()) {
            return new Saved.Outdated(before.get());
        }
        return switch (check.check(draft, before.map(Registration::source))) {
            case Checked.Unsound it -> new Saved.Refused(it.findings());
            case Checked.Sound it ->
                rows.update(it.source(), version, actor)
                        ? kept(it.source(), "changed", actor)
                        : rows.find(id).<Saved>map(Saved.Outdated::new).orElseGet(Saved.Unknown::new);
        };
    }

    @Override
    public Looked look(SourceDraft draft) {
        var before = SourceId.parse(draft.id()).flatMap(rows::find).map(Registration::source);
        return switch (check.check(draft, before)) {
            case Checked.Unsound it -> new Looked.Refused(it.findings());
            case Checked.Sound it -> new Looked.Seen(preview.apply(it.source()));
        };
    }

    private Saved kept(Source source, String what, String actor) {
        LOG.info("{} {} source {}, of kind {}", actor, what, source.id(), source.kind());
        return new Saved.Kept(rows.find(source.id())
                .orElseThrow(() -> new IllegalStateException("Source " + source.id() + " is gone at once")));
    }

    private static Saved taken() {
        return new Saved.Refused(List.of(Finding.of(Severity.ERROR, "source-id-taken", "id", "")));
    }
}
