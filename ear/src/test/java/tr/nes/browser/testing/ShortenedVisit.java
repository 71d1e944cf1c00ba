package tr.nes.browser.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;

/** Lets the kiosk's status say that the visit ends in 19 s, until somebody asks for more time. */
final class ShortenedVisit implements Consumer<Route> {

    private boolean extended;

    @Override
    public void accept(Route route) {
        if (!"GET".equals(route.request().method())) {
            extended |= "devam".equals(route.request().headers().get("nes-kiosk"));
            route.resume();
            return;
        }
        if (extended) {
            route.resume();
            return;
        }
        APIResponse real = route.fetch();
        JsonObject status = JsonParser.parseString(real.text()).getAsJsonObject();
        status.addProperty("remaining", 19);
        route.fulfill(new Route.FulfillOptions().setResponse(real).setBody(status.toString()));
    }
}
