package tr.nes.it.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import tr.nes.cardconnector.testing.StandInLibrary;

/** A test that runs inside the built EAR, in a web module added to it. */
@ArquillianTest
public abstract class InServer {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE = "<module><ejb>it-faults.jar</ejb></module>"
            + "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>";

    @Deployment
    static EnterpriseArchive built() throws IOException, URISyntaxException {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "nes.ear")
                .importFrom(new File(System.getProperty("it.ear")))
                .as(EnterpriseArchive.class);
        String descriptor = read(ear.delete(DESCRIPTOR));
        return ear.addAsModule(faults())
                .addAsModule(Testable.archiveToTest(tests()))
                .setApplicationXML(new StringAsset(descriptor.replace("</application>", MODULE + "</application>")));
    }

    private static String read(Node file) throws IOException {
        try (InputStream in = file.getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JavaArchive faults() {
        return ShrinkWrap.create(JavaArchive.class, "it-faults.jar")
                .addPackage("tr.nes.fault")
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static WebArchive tests() throws URISyntaxException {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackages(true, "tr.nes.it")
                .addClass(StandInLibrary.class)
                .addAsResource("akiscif-standin.java.txt")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .addAsLibraries(EuDssJars.onTheClassPath())
                .setManifest(new StringAsset("Manifest-Version: 1.0\n"
                        + "Dependencies: org.wildfly.security.elytron-base, org.bouncycastle.bcprov,\n"
                        + "  org.bouncycastle.bcpkix, org.bouncycastle.bcutil, org.slf4j, jdk.net,\n"
                        + "  tr.nes.installation\n"));
    }
}
