package tr.nes.driver.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.driver.DriverView;
import tr.nes.driver.SuppliedCard;
import tr.nes.driver.SuppliedReader;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;
import tr.nes.driver.control.DriverFiles;
import tr.nes.driver.entity.DriverFile;

/** Sürücü Yükleme Servisi: published drivers, for everybody. */
@Stateless
@PermitAll
public class Drivers {

    /** Octets of each part but the last. */
    public static final int PART = DriverFiles.PART;

    private static final int MOST = 500;

    @Inject
    private DriverFiles files;

    /** What somebody with these needs, by title. */
    public List<DriverView> matching(SystemRelease release, WordSize bits, SuppliedReader reader, SuppliedCard card) {
        return files.published(MOST).stream()
                .map(DriverFile::view)
                .filter(view -> view.draft().target().fits(release, bits, reader, card))
                .toList();
    }

    /** Empty unless it is published. */
    public Optional<DriverView> find(UUID id) {
        return files.find(id).filter(DriverFile::isPublished).map(DriverFile::view);
    }

    /** CMS SignedData without the content, in DER; empty unless the file is published. */
    public Optional<byte[]> signature(UUID id) {
        return files.find(id).filter(DriverFile::isPublished).map(DriverFile::signature);
    }

    /**
     * A part of a file, each in a transaction of its own, so that a slow client holds no connection; one that was withdrawn meanwhile
     * goes on to its end.
     *
     * @param position from 0
     * @throws IllegalArgumentException if there is no such part
     */
    public byte[] part(UUID id, int position) {
        return files.part(id, position).orElseThrow(() -> new IllegalArgumentException("no such part"));
    }
}
