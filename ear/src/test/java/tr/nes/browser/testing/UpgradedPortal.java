package tr.nes.browser.testing;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.Page;
import tr.nes.testing.ReleasedInstallation;

/** A portal that goes on with what a release left, and people at it; nothing is reset before they come. */
public final class UpgradedPortal implements AutoCloseable {

    private final Portal portal;
    private final String address;
    private final DevEndpoints endpoints;

    private UpgradedPortal(Portal portal) {
        this.portal = portal;
        address = portal.address();
        endpoints = new DevEndpoints(SharedProcesses.chromium()
                .playwright()
                .request()
                .newContext(new APIRequest.NewContextOptions().setBaseURL(address)));
    }

    /** @param version of the released schema */
    public static UpgradedPortal start(String version) throws Exception {
        Portal portal = Portal.installed("upgraded", Portal.OFFSET + 100, "-Dnes.transport=simulated");
        ReleasedInstallation.unpack(version, portal.data());
        portal.start();
        return new UpgradedPortal(portal);
    }

    public Portal portal() {
        return portal;
    }

    /** Somebody at home. */
    public Web web() {
        return new Web(page(1280, 900), endpoints, address);
    }

    /** A paired kiosk; its readers are the portal's. */
    public Kiosk kiosk(String terminal) {
        Page page = page(1920, 1080);
        endpoints.pair(page.context(), terminal);
        return new Kiosk(page, endpoints).open();
    }

    public DevEndpoints dev() {
        return endpoints;
    }

    private Page page(int width, int height) {
        return SharedProcesses.chromium().page(address, width, height);
    }

    @Override
    public void close() throws InterruptedException {
        portal.close();
    }
}
