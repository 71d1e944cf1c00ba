package tr.nes.web.shell.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** The session's cookie is named when it is known whether pages are served over HTTPS only. */
public class SessionCookieNaming implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        HostCookie.nameSession(start.getServletContext());
    }
}
