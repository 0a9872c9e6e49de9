package id.satudata.hub.connector.ldes;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads a whole feed before it hands on anything: a later document may hold a newer version of what an earlier one holds, and an
 * old one must not pass for what a thing is now.
 */
final class NewestPages implements RemotePages {

    private static final int PAGE = 200;

    private final Fragments fragments;
    private final NewestVersions newest;
    private boolean isRead;
    private String after = "";

    NewestPages(Source source, Fragments fragments) throws IOException {
        this.fragments = fragments;
        this.newest = new NewestVersions(source);
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        if (!isRead) {
            readAll();
            isRead = true;
        }
        var keys = newest.after(after, PAGE);
        if (keys.isEmpty()) {
            fragments.requireNoRepeat();
            return Optional.empty();
        }
        after = keys.getLast();
        var records = new ArrayList<SourceRecord>();
        for (var key : keys) {
            records.addAll(records(key));
        }
        return Optional.of(new RemotePage(records, OptionalLong.of(newest.size())));
    }

    @Override
    public void close() throws IOException {
        newest.close();
    }

    private void readAll() throws IOException {
        for (var fragment = fragments.next(); fragment.isPresent(); fragment = fragments.next()) {
            for (var version : fragment.get().versions()) {
                if (isWanted(version)) {
                    newest.take(version);
                }
            }
        }
    }

    private boolean isWanted(Version version) {
        return fragments.since().isEmpty()
                || version.time().isEmpty()
                || !version.time().get().isBefore(fragments.since().get());
    }

    private List<SourceRecord> records(String key) throws IOException {
        return switch (newest.state(key)) {
            case Version.Told it -> described(key, it.about());
            case Version.Gone _ -> List.of(SourceRecord.of(key, new Deleted()));
            case Version.Unreadable it -> List.of(new SourceRecord(key, new Unreadable(), List.of(it.why())));
        };
    }

    private static List<SourceRecord> described(String key, Graph about) {
        var dataset = NodeFactory.createURI(key);
        about.add(Triple.create(dataset, RDF.type.asNode(), DCAT.Dataset.asNode()));
        return DatasetRecords.of(about, List.of(dataset));
    }
}
