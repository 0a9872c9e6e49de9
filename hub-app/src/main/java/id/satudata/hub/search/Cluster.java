package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.elasticsearch.client.ResponseException;
import org.jspecify.annotations.Nullable;

/** Asks Elasticsearch; whatever it refuses is an {@link IOException} to the caller. */
record Cluster(ElasticsearchClient client) {

    /** @param what is asked, for the message of a failure */
    <T> T ask(String what, Question<T> question) throws IOException {
        try {
            return question.of(client);
        } catch (ElasticsearchException | IllegalStateException refused) { // the latter when the client has ended
            throw new IOException("Elasticsearch refused to " + what + ": " + refused.getMessage(), refused);
        }
    }

    ElasticsearchAsyncClient async() {
        return new ElasticsearchAsyncClient(client._transport());
    }

    /** The HTTP status of a refusal; 0 where there was no answer. The client tells some in one way and some in another. */
    static int status(@Nullable Throwable failure) {
        return switch (failure) {
            case ElasticsearchException refused -> refused.status();
            case ResponseException refused ->
                refused.getResponse().getStatusLine().getStatusCode();
            case null -> 0;
            default -> status(failure.getCause());
        };
    }

    /**
     * Waits for an answer.
     *
     * @throws ElasticsearchException when it is a refusal
     */
    static <T> T answer(CompletableFuture<T> pending) throws IOException {
        try {
            return pending.get();
        } catch (ExecutionException failed) {
            var cause = Objects.requireNonNull(failed.getCause());
            if (cause instanceof ElasticsearchException refused) {
                throw refused;
            }
            throw new IOException("Elasticsearch does not answer: " + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Elasticsearch was asked", e);
        }
    }

    /** Something to ask. */
    @FunctionalInterface
    interface Question<T> {
        T of(ElasticsearchClient client) throws IOException;
    }
}
