package tr.nes.authority.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.issuance.PublishedCertificates;
import tr.nes.authority.control.ocsp.ResponderContext;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/**
 * Every five minutes: issues lists that are due or were left behind by a server that died, and renews the
 * certificates of signers.
 */
@Singleton
@Startup
@DependsOn("AuthorityInitialization")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuthorityJob {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private RevocationLists lists;

    @Inject
    private RevocationListJob listJob;

    @Inject
    private PublishedCertificates published;

    @Inject
    private ResponderContext responderContext;

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void tick() {
        if (!authorityCertificates.isFounded()) {
            return;
        }
        if (lists.isDue()) {
            listJob.issue();
        }
        if (authorityCertificates.isSignerDue()) {
            runner.once("authority-daily", authorityCertificates::renewSigners);
        }
        responderContext.readAgain();
        published.readAgain();
    }
}
