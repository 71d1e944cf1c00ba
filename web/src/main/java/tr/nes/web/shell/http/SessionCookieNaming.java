package tr.nes.web.shell.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Names the session's cookie at startup, when it is known whether pages are served over HTTPS only. */
public class SessionCookieNaming implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        HostCookie.nameSession(start.getServletContext());
    }
}
