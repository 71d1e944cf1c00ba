package tr.nes.web.message;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Locale;
import tr.nes.notification.ChannelHealth;
import tr.nes.notification.boundary.Channels;
import tr.nes.web.shell.http.HealthServlet;

/**
 * Health of notifications: a channel is DOWN if it has no gateway, a message has been waiting for over five
 * minutes, or a dead letter has been there for over a day.
 */
@WebServlet("/health/messages")
public class MessageHealthServlet extends HealthServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Channels channels;

    @Override
    protected List<Check> checks() {
        return channels.health().stream().map(MessageHealthServlet::check).toList();
    }

    private static Check check(ChannelHealth channel) {
        return new Check(
                channel.channel().name().toLowerCase(Locale.ROOT),
                channel.up(),
                Json.createObjectBuilder()
                        .add("gateway", channel.gateway())
                        .add("waiting", channel.waiting())
                        .add("oldestSeconds", channel.oldest().toSeconds())
                        .add("dead", channel.dead())
                        .add("oldestDeadSeconds", channel.oldestDead().toSeconds())
                        .add("fault", channel.fault()));
    }
}
