package tr.nes.web.authority;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.authority.AuthorityRole;
import tr.nes.web.shell.http.Paths;

/** The name in a file's address: {@code issuing} in {@code /crl/issuing.crl}. */
final class FileName {

    private FileName() {}

    static Optional<AuthorityRole> role(HttpServletRequest request, String ending) {
        String path = Paths.of(request);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(ending)
                ? AuthorityRole.ofSlug(name.substring(0, name.length() - ending.length()))
                : Optional.empty();
    }
}
