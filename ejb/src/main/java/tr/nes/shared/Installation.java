package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import tr.nes.installation.Folders;

/** The data directory of this installation and the name of this node. Both can be set by system properties. */
@ApplicationScoped
public class Installation {

    /** {@code nes.data.dir}; default: the folder {@code data} beside the build, which survives a rebuild. */
    public Path dataDirectory() {
        return Folders.data();
    }

    /** The name of this node, at most 40 characters. */
    public String node() {
        return System.getProperty("jboss.node.name", "node");
    }
}
