package id.satudata.hub.search;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Makes of an entry's last revision the document of an index: what the index says of it, or a tombstone. */
final class DocumentMaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final IndexContent content;

    DocumentMaker(IndexContent content) {
        this.content = content;
    }

    EntryDocument document(Revision latest) throws IOException, UnprojectableRevision {
        try {
            var said = content.of(latest);
            return said.isPresent()
                    ? new EntryDocument(latest, Bytes.copyOf(JSON.writeValueAsBytes(said.get())))
                    : EntryDocument.tombstone(latest);
        } catch (RuntimeException e) { // whatever is wrong with one entry must not keep the others from being found
            throw new UnprojectableRevision(latest.sequence(), "no document can be made of it: " + e.getMessage(), e);
        }
    }
}
