package id.satudata.hub.harvest;

import id.satudata.hub.connector.RecordFingerprint;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes descriptions of the records of a page, but of those whose entry is known to say just that already. */
public final class PageReader {

    static final String FAULT = "record-met-fault";
    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);

    private final Describing mapping;
    private final RecordMemory memory;
    private final Workers workers;

    public PageReader(Describing mapping, RecordMemory memory, Workers workers) {
        this.mapping = mapping;
        this.memory = memory;
        this.workers = workers;
    }

    DescribedPage read(OpenRun run, List<SourceRecord> all) {
        var source = run.source();
        var records = all.stream().filter(it -> run.wants(it.key())).toList();
        var says = fingerprints(records);
        var recollection = memory.recall(source, says);
        var recognised = new ArrayList<String>();
        var others = new ArrayList<SourceRecord>();
        for (var record : records) {
            if (recollection.isUnchanged(record.key())) {
                recognised.add(record.key());
            } else {
                others.add(record);
            }
        }
        var usable = new ArrayList<Mapped.Usable>();
        var refused = new ArrayList<Mapped.Unusable>();
        var deleted = new ArrayList<Mapped.Deleted>();
        for (var mapped : describe(others, source)) {
            switch (mapped) {
                case Mapped.Usable it -> usable.add(it);
                case Mapped.Deleted it -> deleted.add(it);
                case Mapped.Unusable it -> refused.add(it);
            }
        }
        return new DescribedPage(run, says, recognised, usable, deleted, refused, recollection);
    }

    private List<Mapped> describe(List<SourceRecord> records, Source source) {
        return workers.all(records, it -> describe(it, source));
    }

    /** A fault of ours with one record must not keep the others out. */
    private Mapped describe(SourceRecord record, Source source) {
        try {
            return mapping.describe(record, source);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("Record {} of source {} met a fault of the hub", record.key(), source.id(), fault);
            return new Mapped.Unusable(
                    record,
                    List.of(Finding.of(
                            Severity.ERROR, FAULT, "record", fault.getClass().getSimpleName())));
        }
    }

    /** By key; a key that several records claim is nobody's. */
    private Map<String, ContentHash> fingerprints(List<SourceRecord> records) {
        var byKey = new HashMap<String, ContentHash>();
        var claimed = new HashSet<String>();
        List<Optional<ContentHash>> all = workers.all(records, RecordFingerprint::of);
        for (int i = 0; i < records.size(); i++) {
            var key = records.get(i).key();
            if (claimed.add(key)) {
                all.get(i).ifPresent(it -> byKey.put(key, it));
            } else {
                byKey.remove(key);
            }
        }
        return byKey;
    }
}
