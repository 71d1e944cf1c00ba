package tr.nes.installation;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the installation belongs to another account of this machine, which could read and change it. */
public class ForeignOwner extends IOException {

    private static final long serialVersionUID = 1L;

    ForeignOwner(Path file, int owner, int me) {
        super(
                file + " belongs to the account with uid " + owner + ", this process to uid " + me
                        + ": run it as the owner of the data directory, or remove that file, or chown it if its content is yours");
    }
}
