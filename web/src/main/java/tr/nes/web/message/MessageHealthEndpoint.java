package tr.nes.web.message;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import tr.nes.notification.ChannelHealth;
import tr.nes.notification.boundary.Channels;
import tr.nes.web.shell.LocalCaller;

/**
 * A health check of the messages, in MicroProfile Health's format: 200 UP, 503 DOWN when a channel has no gateway or a
 * message waits for more than five minutes. For this machine only.
 */
@WebServlet("/health/messages")
public class MessageHealthEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Channels channels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!LocalCaller.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<ChannelHealth> health = channels.health();
        boolean up = health.stream().allMatch(ChannelHealth::up);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(told(up, health).toString());
    }

    private static JsonObject told(boolean up, List<ChannelHealth> health) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        health.forEach(channel -> checks.add(check(channel)));
        return Json.createObjectBuilder()
                .add("status", up ? "UP" : "DOWN")
                .add("checks", checks)
                .build();
    }

    private static JsonObjectBuilder check(ChannelHealth channel) {
        return Json.createObjectBuilder()
                .add("name", channel.channel().name().toLowerCase(Locale.ROOT))
                .add("status", channel.up() ? "UP" : "DOWN")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("gateway", channel.gateway())
                                .add("waiting", channel.waiting())
                                .add("oldestSeconds", channel.oldest().toSeconds())
                                .add("dead", channel.dead())
                                .add("fault", channel.fault()));
    }
}
