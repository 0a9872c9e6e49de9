package id.satudata.hub.catalog;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.SourceLayer;
import java.util.List;
import java.util.Optional;

/** Edits as the log tells them: an entry's latest revision beside what its source said last. */
final class LoggedEdits implements Edits {

    private final RevisionLog log;
    private final EntryIndex index;
    private final Drafting drafting;
    private final LayerReader layers;
    private final EditHistory history;
    private final FieldWords words = new FieldWords();
    private final EditSayings sayings;
    private final Rulings rulings;

    LoggedEdits(RevisionLog log, EntryIndex index, IriSpace space, Concepts concepts, Drafting drafting) {
        this.log = log;
        this.index = index;
        this.drafting = drafting;
        this.layers = new LayerReader(log, space);
        this.history = new EditHistory(log, layers);
        this.sayings = new EditSayings(words, concepts);
        this.rulings = new Rulings(log);
    }

    @Override
    public Optional<EditedEntry> of(EntryId entry) {
        return Optional.ofNullable(log.heads(List.of(entry)).get(entry))
                .filter(it -> it.edited() && it.visible())
                .flatMap(this::edited);
    }

    @Override
    public List<EditedEntry> page(SourceId source, Optional<EntryId> after, int limit) {
        return edited(index.edited(source, after, limit));
    }

    @Override
    public List<EditedEntry> disputed(SourceId source, Optional<EntryId> after, int limit) {
        return edited(index.disputed(source, after, limit));
    }

    @Override
    public Acceptance giveBack(Ruling ruling, String field) {
        return rulings.carryOut(ruling, new GivingBack(field, ruling.origin(), layers, words, drafting));
    }

    @Override
    public Acceptance keep(Ruling ruling, String field) {
        return rulings.carryOut(ruling, new KeepingOurs(field, layers, log));
    }

    private List<EditedEntry> edited(List<EntryId> entries) {
        var heads = log.heads(entries);
        return entries.stream()
                .flatMap(it -> Optional.ofNullable(heads.get(it)).stream())
                .flatMap(it -> edited(it).stream())
                .toList();
    }

    private Optional<EditedEntry> edited(EntryHead head) {
        var latest = Optional.ofNullable(log.latest(List.of(head.entry())).get(head.entry()))
                .filter(Revision::shows);
        var said = layers.said(head.entry());
        return latest.flatMap(ours -> said.map(it -> edited(head, ours, it)));
    }

    private EditedEntry edited(EntryHead head, Revision latest, SourceLayer said) {
        var ours = layers.fields(latest);
        var differences = FieldMerge.differences(ours, layers.fields(head.entry(), said));
        var begun = history.begun(latest, ours, differences.keySet());
        var graph = CanonicalGraph.read(latest.content());
        var theirs = CanonicalGraph.read(said.content());
        var edits = differences.entrySet().stream()
                .map(it -> {
                    var key = it.getKey();
                    var revision = begun.getOrDefault(key, latest);
                    return new Edit(
                            sayings.change(key, it.getValue(), graph, theirs),
                            revision.origin().actor(),
                            revision.at(),
                            revision.number(),
                            said.disputes().stream()
                                    .filter(dispute -> dispute.field().equals(key.name(words)))
                                    .findFirst());
                })
                .toList();
        return new EditedEntry(head, said.source(), said.run(), edits);
    }
}
