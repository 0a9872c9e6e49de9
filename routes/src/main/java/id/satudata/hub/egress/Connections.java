package id.satudata.hub.egress;

import id.satudata.hub.egress.EgressPolicy.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.Closer;

/**
 * Opens exchanges on threads of their own: a name that is looked up and a host that does not answer can hold a thread for long, and
 * whoever waits for them must be able to leave.
 */
final class Connections implements Closeable {

    private final CloseableHttpClient http;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("egress-", 1).factory());

    Connections(Limits limits, DnsResolver names) {
        this.http = HttpClients.with(limits, names);
    }

    /**
     * The answer to the request as soon as its head has come.
     *
     * @throws IOException also when the deadline passes or the thread is interrupted meanwhile, which the deadline knows then
     */
    ClassicHttpResponse open(HttpUriRequestBase request, URI address, Deadline deadline) throws IOException {
        var opening = new CompletableFuture<ClassicHttpResponse>();
        try {
            threads.execute(() -> send(request, address, opening));
            return opening.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            deadline.stop();
            abandon(opening);
            throw new IOException("Interrupted", e);
        } catch (TimeoutException e) {
            deadline.pass();
            abandon(opening);
            throw new SocketTimeoutException("No answer in time");
        } catch (ExecutionException e) {
            throw fault(e);
        } catch (RejectedExecutionException e) {
            deadline.stop();
            throw new IOException("The client is closed", e);
        }
    }

    private void send(HttpUriRequestBase request, URI address, CompletableFuture<ClassicHttpResponse> opening) {
        try {
            var host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
            var response = http.executeOpen(host, request, null);
            if (!opening.complete(response)) {
                Closer.closeQuietly(response);
            }
        } catch (Throwable e) { // the edge of this thread
            opening.completeExceptionally(e);
        }
    }

    /** What is opened yet is closed again. */
    private static void abandon(CompletableFuture<ClassicHttpResponse> opening) {
        if (!opening.cancel(true) && !opening.isCompletedExceptionally()) {
            Closer.closeQuietly(opening.join());
        }
    }

    private static IOException fault(ExecutionException thrown) {
        return switch (thrown.getCause()) {
            case IOException it -> it;
            case RuntimeException it -> throw it;
            case Error it -> throw it;
            case null, default -> new IOException(thrown);
        };
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        http.close();
    }
}
