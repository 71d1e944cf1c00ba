package tr.nes.web.shell.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Paths of a request, as the browser wrote them. */
public final class Paths {
    private static final Set<String> FILES = Set.of("/jakarta.faces.resource/", "/favicon.ico");

    private static final Set<String> FOR_STANDARD_CLIENTS = Set.of("/ocsp", "/crl/", "/ca/", "/tsa");

    private static final Set<String> WITH_CAMERA = Set.of("/yetkili-islemleri/evrak", "/evrak");

    private static final Set<String> FOR_FILES = Set.of(
            "/kurumlar/yeni",
            "/kurumlar/ana-yetkili",
            "/yetkili-islemleri/personel/yukle",
            "/yetkili-islemleri/evrak",
            "/evrak",
            "/gonderiler/kargo-dosyasi",
            "/borclar/banka-dosyasi",
            "/suruculer/katalog",
            "/uretim/buro");

    private Paths() {}

    /** Path below the context, decoded; of the original request if this one was forwarded. */
    public static String of(HttpServletRequest request) {
        Object servlet = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        Object info = request.getAttribute(RequestDispatcher.FORWARD_PATH_INFO);
        return servlet == null ? join(request.getServletPath(), request.getPathInfo()) : join(servlet, info);
    }

    private static String join(Object servlet, Object info) {
        return servlet + (info == null ? "" : info.toString());
    }

    /** The path with a single leading slash: two slashes or a backslash would name another host. */
    public static String withinSite(String path) {
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    /** Style sheets, scripts, fonts: the same for everyone. */
    public static boolean isResource(String path) {
        return FILES.stream().anyMatch(path::startsWith);
    }

    /** OCSP, revocation lists, the authority's certificates, time stamps: no login there, whatever cookie the client sends. */
    public static boolean isForStandardClients(String path) {
        return FOR_STANDARD_CLIENTS.stream().anyMatch(path::startsWith);
    }

    /** Pages whose form holds a file; the servlet of pages is mapped to each of them in web.xml. */
    public static boolean takesFiles(String path) {
        return FOR_FILES.contains(path);
    }

    /** Pages that may scan codes by the browser's camera. */
    public static boolean usesCamera(String path) {
        return WITH_CAMERA.contains(path);
    }
}
