package id.satudata.hub.crash;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks from outside, as anybody would, and never waits long. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    static HttpResponse<String> get(URI address, String accept) throws IOException {
        return send(request(address).header("Accept", accept).build());
    }

    static HttpResponse<String> post(URI address, String type, String body) throws IOException {
        return send(request(address)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static HttpResponse<String> delete(URI address) throws IOException {
        return send(request(address).DELETE().build());
    }

    static boolean answers(URI address) {
        try {
            return get(address, "*/*").statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }
}
