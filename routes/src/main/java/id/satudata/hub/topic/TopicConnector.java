package id.satudata.hub.topic;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.metadata.SourceId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Reads the messages of a topic that are in hand: those are handed over by whoever hears the topic, for the time of one run. */
public final class TopicConnector implements Connector {

    private final Map<SourceId, List<List<SourceRecord>>> inHand = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return Topic.KIND;
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        var pages = inHand.get(source.id());
        if (pages == null) {
            throw new SourceUnreadable("topic-by-itself", source.id());
        }
        return new HandedPages(pages);
    }

    /** Does the work while these pages can be read of the source. */
    <T> T handing(List<List<SourceRecord>> pages, Source source, Supplier<T> work) {
        if (inHand.putIfAbsent(source.id(), pages) != null) {
            throw new IllegalStateException("Messages of source " + source.id() + " are in hand already");
        }
        try {
            return work.get();
        } finally {
            inHand.remove(source.id());
        }
    }
}
