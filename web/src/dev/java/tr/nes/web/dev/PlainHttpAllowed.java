package tr.nes.web.dev;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import tr.nes.web.shell.http.HostCookie;
import tr.nes.web.shell.http.HttpsOnly;

/** A development build serves pages over plain HTTP unless configured otherwise. */
@WebListener
public class PlainHttpAllowed implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().setInitParameter(HttpsOnly.SWITCH, "false");
        HostCookie.nameSession(start.getServletContext());
    }
}
