package id.satudata.hub.search;

import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.ProjectionContract;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

final class SearchProjectionContractIT extends ProjectionContract {

    private final String prefix = TestServers.indexPrefix();

    private @Nullable TestIndex index;

    @Override
    protected Projection open() {
        index = new TestIndex(prefix);
        return index.projection();
    }

    @Override
    protected void close() throws IOException {
        opened().close();
    }

    @Override
    protected IriSpace space() {
        return Published.SPACE;
    }

    @Override
    protected Optional<String> title(EntryId entry) throws IOException {
        var found = opened().client().get(it -> it.index(opened().alias()).id(entry.toString()), JsonNode.class);
        return Optional.ofNullable(found.source())
                .filter(it -> it.path("visible").asBoolean())
                .map(it -> it.at("/title/0").asString());
    }

    private TestIndex opened() {
        if (index == null) {
            throw new IllegalStateException("The index is not open");
        }
        return index;
    }
}
