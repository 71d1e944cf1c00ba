package tr.nes.web.dev;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.dev.DevMessage;
import tr.nes.dev.DevMessages;

/** {@code GET /dev/messages}: sent messages, newest first. */
@WebServlet("/dev/messages")
public class DevMessagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DevMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (DevMessage message : messages.newestFirst()) {
            all.add(Json.createObjectBuilder()
                    .add("channel", message.channel())
                    .add("to", message.to())
                    .add("text", message.text())
                    .add("at", message.at().toString()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(all.build());
    }
}
