package tr.nes.authority.control.crl;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tr.nes.authority.entity.PublishedRevocationList;
import tr.nes.installation.PrivateFiles;
import tr.nes.shared.Installation;

/**
 * The lists' octets: in parts in the database, for all servers, and as a file of each server that published or was asked
 * for one. A file is named after number and digest, so that one whose transaction failed is never taken for a later list.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RevocationListFiles {

    /** Octets; a column of H2 takes four times as many. */
    static final int PART = 1 << 18;

    private static final System.Logger LOG = System.getLogger(RevocationListFiles.class.getName());
    private static final String DRAFTS = "draft-";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Installation installation;

    /** What a server left behind that was killed. */
    @PostConstruct
    void deleteDrafts() {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder(), DRAFTS + "*")) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "drafts of revocation lists stay", e);
        }
    }

    /** A new, empty file. */
    Path draft() throws IOException {
        return Files.createTempFile(folder(), DRAFTS, ".der", PrivateFiles.readableByOwner());
    }

    /** Stores what {@code list} describes; readers may still be busy with the list before. */
    void store(PublishedRevocationList list, Path draft) throws IOException {
        try (InputStream in = Files.newInputStream(draft)) {
            byte[] part = in.readNBytes(PART);
            for (int position = 0; part.length > 0; position++) {
                insert(list, position, part);
                part = in.readNBytes(PART);
            }
        }
        database.createNativeQuery("delete from published_list_part where issuer = :issuer and number < :before")
                .setParameter("issuer", list.issuer())
                .setParameter("before", list.number() - 1)
                .executeUpdate();
        publish(list, draft);
    }

    private void insert(PublishedRevocationList list, int position, byte[] octets) {
        database.createNativeQuery("insert into published_list_part (issuer, number, position, octets)"
                        + " values (:issuer, :number, :position, :octets)")
                .setParameter("issuer", list.issuer())
                .setParameter("number", list.number())
                .setParameter("position", position)
                .setParameter("octets", octets)
                .executeUpdate();
    }

    /** This server's file, read from the database if there is none yet. */
    synchronized Path file(PublishedRevocationList list) throws IOException {
        Path file = folder().resolve(name(list));
        if (!Files.exists(file)) {
            Path draft = draft();
            try {
                read(list, draft);
                publish(list, draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        return file;
    }

    private void read(PublishedRevocationList list, Path draft) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft)) {
            byte[] octets = part(list, 0);
            if (octets.length == 0) {
                out.write(ofEarlierBuild(list));
            }
            for (int position = 1; octets.length > 0; position++) {
                out.write(octets);
                octets = part(list, position);
            }
        }
    }

    private byte[] part(PublishedRevocationList list, int position) {
        try {
            return (byte[]) database.createNativeQuery(
                            "select octets from published_list_part"
                                    + " where issuer = :issuer and number = :number and position = :position",
                            byte[].class)
                    .setParameter("issuer", list.issuer())
                    .setParameter("number", list.number())
                    .setParameter("position", position)
                    .getSingleResult();
        } catch (NoResultException end) {
            return new byte[0];
        }
    }

    private byte[] ofEarlierBuild(PublishedRevocationList list) {
        return (byte[])
                database.createNativeQuery("select encoded from published_list where issuer = :issuer", byte[].class)
                        .setParameter("issuer", list.issuer())
                        .getSingleResult();
    }

    private void publish(PublishedRevocationList list, Path draft) throws IOException {
        Files.move(draft, folder().resolve(name(list)), StandardCopyOption.ATOMIC_MOVE);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), list.issuer() + "-*")) {
            for (Path file : files) {
                if (number(file) < list.number() - 1) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static long number(Path file) {
        return Long.parseLong(file.toFile().getName().split("-", 3)[1]);
    }

    private static String name(PublishedRevocationList list) {
        return list.issuer() + "-" + list.number() + "-" + (list.digest() == null ? "earlier" : list.digest()) + ".crl";
    }

    private Path folder() throws IOException {
        return PrivateFiles.folder(installation.dataDirectory().resolve("lists"));
    }
}
