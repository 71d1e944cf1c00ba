package tr.nes.installation;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files and folders accessible only to the account of this process, whatever its umask. */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final int OTHERS = 077;

    private PrivateFiles() {}

    /** For {@link Files} and channels that create a file. */
    public static FileAttribute<Set<PosixFilePermission>> readableByOwner() {
        return PosixFilePermissions.asFileAttribute(FILE);
    }

    /** Creates the folder and missing parents, each with mode 0700; an existing folder is not changed. */
    public static Path folder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            if (folder.getParent() != null) {
                folder(folder.getParent());
            }
            try {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
                Files.setPosixFilePermissions(folder, FOLDER);
            } catch (FileAlreadyExistsException madeMeanwhile) {
                return folder;
            }
        }
        return folder;
    }

    /** Creates an empty file with mode 0600 if there is none. */
    public static Path file(Path file) throws IOException {
        folder(file.toAbsolutePath().resolveSibling(""));
        try {
            Files.createFile(file, readableByOwner());
            Files.setPosixFilePermissions(file, FILE);
        } catch (FileAlreadyExistsException wasThere) {
            return file;
        }
        return file;
    }

    /**
     * Removes all access for other accounts from the folder and its content; links are not followed.
     *
     * @return the paths that others could read or change until now
     * @throws ForeignOwner if a file belongs to another account
     */
    public static List<Path> close(Path folder) throws IOException {
        List<Path> wereOpen = new ArrayList<>();
        Files.walkFileTree(folder(folder).toRealPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) throws IOException {
                return visitFile(inside, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) throws IOException {
                try {
                    if (closeOne(one)) {
                        wereOpen.add(one);
                    }
                } catch (NoSuchFileException vanishedMeanwhile) {
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path one, IOException why) throws IOException {
                if (why instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                refuseForeign(one);
                throw why;
            }
        });
        return wereOpen;
    }

    /**
     * The file itself, if no other account but root can read or change it; links are followed.
     *
     * @throws IOException if its mode is looser than 0600, or another account owns it
     */
    static Path refuseOpen(Path file) throws IOException {
        Path real = file.toRealPath();
        int owner = ownerOf(real);
        if (owner != me() && owner != 0) {
            throw new ForeignOwner(real, owner, me());
        }
        if ((mode(real) & OTHERS) != 0) {
            throw new IOException(file + " can be read by other accounts of this machine: chmod 600 it");
        }
        return real;
    }

    /** Protects only the folder itself, if we own it; its content can't be reached then. */
    static void shut(Path folder) throws IOException {
        if (Files.isDirectory(folder) && ownerOf(folder) == me()) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    private static boolean closeOne(Path one) throws IOException {
        refuseForeign(one);
        boolean link = Files.isSymbolicLink(one);
        if (link || (mode(one) & OTHERS) == 0) {
            return false;
        }
        Files.setPosixFilePermissions(one, Files.isDirectory(one) ? FOLDER : FILE);
        return true;
    }

    /** Whether another account owns this folder, without a look at its content. */
    static Optional<ForeignOwner> foreign(Path folder) throws IOException {
        int owner = ownerOf(folder.toRealPath());
        return owner == me() ? Optional.empty() : Optional.of(new ForeignOwner(folder, owner, me()));
    }

    private static void refuseForeign(Path one) throws IOException {
        int owner = ownerOf(one);
        if (owner != me()) {
            throw new ForeignOwner(one, owner, me());
        }
    }

    private static int mode(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    }

    private static int ownerOf(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static int me() {
        return (int) new UnixSystem().getUid();
    }
}
