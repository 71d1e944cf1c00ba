package tr.nes.notification.control.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLException;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.control.smpp.SmppSettings;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.OutboundHttp;

/** Sends SMS through a provider's JSON interface. If a message centre is configured too, that one is used. */
@ApplicationScoped
public class HttpSmsGateway implements MessageGateway {

    private final OutboundHttp http = new OutboundHttp(Duration.ofSeconds(5));

    @Inject
    private HttpSmsSettings settings;

    @Inject
    private SmppSettings centre;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isConfigured() {
        return settings.isConfigured() && !centre.isConfigured();
    }

    @Override
    public List<ConfigurationFault> faults() {
        return settings.faults();
    }

    @Override
    public List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed {
        HttpRequest request = HttpRequest.newBuilder(settings.url())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + settings.token())
                .header("Idempotency-Key", id.toString())
                .POST(BodyPublishers.ofString(body(id, message).toString(), StandardCharsets.UTF_8))
                .build();
        HttpAnswer.check(answer(request));
        return List.of();
    }

    private JsonObject body(UUID id, OutgoingMessage message) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("to", message.to())
                .add("text", message.text());
        settings.source().ifPresent(source -> body.add("from", source));
        if (message.expires() != null) {
            body.add("validUntil", message.expires().toString());
        }
        return body.build();
    }

    private HttpResponse<Void> answer(HttpRequest request) throws GatewayFailed {
        try {
            return http.send(request, settings.answerWithin(), BodyHandlers.discarding());
        } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
            throw new GatewayUnavailable("the SMS provider can't be reached", e);
        } catch (IOException e) {
            throw new GatewayFailed("the SMS provider gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayUnavailable("interrupted", e);
        }
    }
}
