package tr.nes.authority.control.crl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.entity.PublishedRevocationList;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.Installation;
import tr.nes.testing.Beans;

/** Where the octets of a list are. */
class RevocationListFilesTest {

    private static final int ENTRIES = 20_000;

    @TempDir
    private Path folder;

    private TestAuthority authority;

    @BeforeEach
    void found() {
        authority = new TestAuthority();
        issued();
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void whenAnotherServerIsAsked_thenItReadsTheSameListFromTheDatabase() throws Exception {
        Path own = storeLong();
        assertThat(Files.size(own)).isGreaterThan(RevocationListFiles.PART * 2L);
        assertThat(files(folder)).isEmpty();

        Path theirs = onAnotherServer();

        assertThat(theirs).hasParent(folder.resolve("lists")).hasSameBinaryContentAs(own);
        assertThat(onAnotherServer()).isEqualTo(theirs);
    }

    @Test
    void whenNewListsFollow_thenTheOneBeforeStaysAndOlderOnesGo() throws Exception {
        Path first = issued();
        Path second = issued();
        assertThat(first).exists();
        Path third = issued();
        assertThat(first).doesNotExist();
        assertThat(second).exists();
        assertThat(third).exists();
        assertThat(numbers()).containsExactly(3L, 4L);
    }

    @Test
    void whenTheBuildBeforeHasIssuedIt_thenItsOctetsAreFound() throws Exception {
        issuedByTheBuildBefore(new byte[] {4, 2});
        assertThat(onAnotherServer()).hasBinaryContent(new byte[] {4, 2});
    }

    @Test
    void whenAServerWasKilledAtAList_thenItsDraftsAreGone() throws Exception {
        Path draft = Files.createFile(
                Files.createDirectories(folder.resolve("lists")).resolve("draft-1.der"));
        onAnotherServer();
        assertThat(draft).doesNotExist();
    }

    private Path issued() {
        authority.clock.forward(Duration.ofDays(1));
        authority.bean(RevocationLists.class).tell(AuthorityRole.ISSUING);
        return authority
                .publications()
                .list(AuthorityRole.ISSUING)
                .orElseThrow()
                .file();
    }

    /** In place of the newest one. */
    private Path storeLong() throws Exception {
        RevocationListIssuance issuance = authority.bean(RevocationListIssuance.class);
        RevocationListFiles files = authority.bean(RevocationListFiles.class);
        Instant now = authority.clock.instant();
        return authority.database.inNew(() -> {
            Path draft = files.draft();
            try (RevocationListEntries entries = new RevocationListEntries(folder.resolve("entries"))) {
                for (int i = 1; i <= ENTRIES; i++) {
                    entries.add(BigInteger.valueOf(i), now, RevocationReason.SUPERSEDED);
                }
                String digest = issuance.builder(AuthorityRole.ISSUING).write(draft, 2, now, now, entries);
                PublishedRevocationList list = row();
                list.replace(now, now, digest, 0);
                files.store(list, draft);
                return files.file(list);
            }
        });
    }

    private Path onAnotherServer() throws Exception {
        Installation theirs = new Installation() {
            @Override
            public Path dataDirectory() {
                return folder;
            }
        };
        RevocationListFiles files =
                new Beans(authority.database, authority.clock, theirs).get(RevocationListFiles.class);
        return authority.database.inNew(() -> files.file(row()));
    }

    private PublishedRevocationList row() {
        return authority.database.entityManager().find(PublishedRevocationList.class, "issuing");
    }

    /** Of the lists that are in the database. */
    private List<Long> numbers() throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = authority.database.dataSource().getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select distinct number from published_list_part"
                        + " where issuer = 'issuing' order by number")) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    private void issuedByTheBuildBefore(byte[] list) throws SQLException {
        try (Connection connection = authority.database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement("update published_list"
                        + " set number = 7, digest = null, encoded = ? where issuer = 'issuing'")) {
            update.setBytes(1, list);
            update.executeUpdate();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".crl")).toList();
        }
    }
}
