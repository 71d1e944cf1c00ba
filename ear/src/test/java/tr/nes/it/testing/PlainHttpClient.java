package tr.nes.it.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client without cookies for this server's HTTP port. */
public final class PlainHttpClient {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base =
            "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));

    public String address(String path) {
        return base + path;
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** @param headers name and value in turn */
    public HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).headers(headers));
    }

    public HttpResponse<byte[]> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<byte[]> method(String method, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
