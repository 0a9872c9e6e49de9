package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elasticsearch.client.ResponseException;

/**
 * One index, behind the alias that is searched or beside it. It is written only under an alias of its own, so that what is
 * written late goes to this index or nowhere: Elasticsearch makes an index for whoever writes to a name that is none.
 *
 * <p>The position document is written only in the state in which it was read, and never under a lesser fence than it bears.
 * A new holder of the lease writes its fence there first; from then on an old holder cannot move the position. Documents that
 * an old holder still writes bear their revision's sequence as version: the index has them already, or newer ones, and
 * refuses them, or they are what the new holder is about to write.
 */
record IndexCopy(Cluster cluster, String name, DocumentMaker maker) {

    private static final int CONFLICT = 409;

    /** Batches this small come from people, who look at once; the index shows all else within its own second. */
    private static final int SHOWN_AT_ONCE = 20;

    static String writingAlias(String index) {
        return index + "-writing";
    }

    private String target() {
        return writingAlias(name);
    }

    Standing standing() throws IOException {
        return cluster.ask(
                "tell the position of " + name,
                it -> Standing.of(it.get(get -> get.index(target()).id(PositionDocument.ID), PositionDocument.class)));
    }

    void take(Batch batch) throws IOException, UnprojectableRevision {
        var standing = standing();
        if (!standing.position().equals(batch.from())) {
            throw new IOException("The search index " + name + " is at revision " + standing.position() + " and not at "
                    + batch.from());
        }
        var claimed = claim(standing, batch.fence());
        write(batch.revisions(), VersionType.External);
        move(claimed, batch.to(), batch.fence()); // only after every document was accepted
        if (batch.revisions().size() <= SHOWN_AT_ONCE) {
            refresh();
        }
    }

    /** Puts the fence down where it is new; whoever holds an older one can move the position no more. */
    Standing claim(Standing standing, long fence) throws IOException {
        if (standing.fence() > fence) {
            throw new IOException("Another node writes the search index " + name + " under fence " + standing.fence()
                    + "; fence " + fence + " is over");
        }
        return standing.fence() == fence && standing.read().isPresent()
                ? standing
                : move(standing, standing.position(), fence);
    }

    Standing move(Standing standing, Sequence position, long fence) throws IOException {
        var document = new PositionDocument(false, position.value(), fence);
        return cluster.ask("move the position of " + name, client -> {
            try {
                var written = client.<PositionDocument>index(it -> standing.guard(it)
                        .index(target())
                        .requireAlias(true)
                        .id(PositionDocument.ID)
                        .document(document));
                return new Standing(
                        position, fence, Optional.of(Standing.Read.of(written.seqNo(), written.primaryTerm())));
            } catch (ElasticsearchException | ResponseException refused) {
                if (Cluster.status(refused) != CONFLICT) {
                    throw refused;
                }
                throw new IOException("The search index " + name + " was moved by another node meanwhile", refused);
            }
        });
    }

    /** Writes the documents of the revisions; answers how many the index held in a newer version, or the same. */
    int write(List<Revision> revisions, VersionType type) throws IOException, UnprojectableRevision {
        var bulk = new BulkWrite(cluster, target(), type);
        for (var revision : revisions) {
            bulk.add(maker.document(revision));
        }
        return bulk.end();
    }

    void refresh() throws IOException {
        cluster.ask("show what is new in " + name, it -> it.indices().refresh(of -> of.index(name)));
    }
}
