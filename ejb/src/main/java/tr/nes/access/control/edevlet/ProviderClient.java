package tr.nes.access.control.edevlet;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sends requests to the provider: once, without following redirects, with limits on time and size of the response. */
@ApplicationScoped
public class ProviderClient implements HTTPRequestSender, ResourceRetriever {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int LONGEST = 256 * 1024;
    private static final int PIECE = 8192;

    private final Duration answerWithin;

    protected ProviderClient() {
        this(TO_ANSWER);
    }

    ProviderClient(Duration answerWithin) {
        this.answerWithin = answerWithin;
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        long deadline = System.nanoTime() + answerWithin.toNanos();
        HttpURLConnection connection = open(request);
        try {
            if (request.getMethod() == HTTPRequest.Method.POST) {
                write(connection, request.getBody().getBytes(StandardCharsets.UTF_8));
            }
            HTTPResponse answer = new HTTPResponse(connection.getResponseCode());
            if (connection.getContentType() != null) {
                answer.setHeader("Content-Type", connection.getContentType());
            }
            answer.setBody(body(connection, deadline));
            return answer;
        } finally {
            connection.disconnect();
        }
    }

    /** Fetches keys: parsed as JSON regardless of the content type. */
    @Override
    public Resource retrieveResource(URL address) throws IOException {
        ReadOnlyHTTPResponse answer = send(new HTTPRequest(HTTPRequest.Method.GET, address));
        if (answer.getStatusCode() != HTTPResponse.SC_OK) {
            throw new IOException("status " + answer.getStatusCode());
        }
        return new Resource(answer.getBody(), "application/json");
    }

    private HttpURLConnection open(ReadOnlyHTTPRequest request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) request.getURL().openConnection();
        connection.setRequestMethod(request.getMethod().name());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout((int) TO_CONNECT.toMillis());
        connection.setReadTimeout((int) answerWithin.toMillis());
        for (Map.Entry<String, List<String>> header : request.getHeaderMap().entrySet()) {
            header.getValue().forEach(value -> connection.addRequestProperty(header.getKey(), value));
        }
        connection.setRequestProperty("Accept", "application/json");
        return connection;
    }

    /** The JDK never resends a body of fixed length; a code is valid once. */
    private static void write(HttpURLConnection connection, byte[] body) throws IOException {
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.getOutputStream().write(body);
    }

    private static String body(HttpURLConnection connection, long deadline) throws IOException {
        InputStream stream =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = 0; stream != null && read >= 0; read = stream.read(piece)) {
            body.write(piece, 0, read);
            if (body.size() > LONGEST) {
                throw new IOException("the answer is too long");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new SocketTimeoutException("the answer takes too long");
            }
        }
        return body.toString(StandardCharsets.UTF_8);
    }
}
