package id.satudata.hub.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;

/** Asks servers over HTTP, and takes nothing but success for an answer. */
final class Client implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** The answer as text. */
    HttpResponse<String> get(URI address, String... headers) {
        return ask(request(address, headers), BodyHandlers.ofString());
    }

    <T> HttpResponse<T> get(URI address, BodyHandler<T> handler) {
        return ask(request(address), handler);
    }

    String post(URI address, String type, String body, String... headers) {
        var request = request(address, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return ask(request, BodyHandlers.ofString()).body();
    }

    /** Whether somebody answers there, whatever it is. */
    boolean isAnswering(URI address) throws InterruptedException {
        try {
            http.send(request(address).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static HttpRequest.Builder request(URI address, String... headers) {
        var request = HttpRequest.newBuilder(address);
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private <T> HttpResponse<T> ask(HttpRequest.Builder builder, BodyHandler<T> handler) {
        var request = builder.build();
        try {
            var answer = http.send(request, handler);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.uri() + " answers " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
