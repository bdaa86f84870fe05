package org.jisr.release;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Target;
import org.jisr.release.sealing.ReleaseLoader;
import org.jisr.release.sealing.ReleasePress;
import org.jisr.release.sealing.ReleaseStore;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.vault.KeyDirectory;
import org.jisr.security.vault.Vault;

/**
 * Seals and publishes what is due, at start and every hour. A failure is logged by kind and tried
 * again an hour later; releases that are there stay readable.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseClock {
  private static final System.Logger LOG = System.getLogger(ReleaseClock.class.getName());

  @Inject Access access;
  @Inject Vault vault;
  @Inject KeyDirectory keys;
  @Inject Clock clock;

  @Resource(lookup = "java:jboss/datasources/JisrReleaseJob")
  DataSource cases;

  @Resource(lookup = "java:jboss/datasources/JisrReleaseLoader")
  DataSource reports;

  @PostConstruct
  void atStart() {
    strike();
  }

  @Schedule(hour = "*", minute = "7", persistent = false)
  void strike() {
    attempt("seal", this::seal);
    attempt("publish", this::publish);
  }

  private int seal() {
    Decision decision =
        access.decide(
            Actor.machinery("release-job"),
            Action.SEAL_RELEASE,
            Target.of("release", new UUID(0, 0)));
    return new ReleasePress(cases, vault, keys.releaseSigner(), store(), clock)
        .sealClosedMonths(decision)
        .size();
  }

  private int publish() {
    return new ReleaseLoader(reports, store(), keys.releasePublicKey(), clock).publishDue().size();
  }

  private static void attempt(String work, IntSupplier months) {
    try {
      int done = months.getAsInt();
      if (done > 0) {
        LOG.log(System.Logger.Level.INFO, "Releases: {0}, {1} months", work, done);
      }
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "Releases: could not " + work, failure);
    }
  }

  private static ReleaseStore store() {
    String folder = System.getenv("JISR_RELEASE_STORE");
    if (folder == null) {
      throw new IllegalStateException(
          "JISR_RELEASE_STORE is not set: start Jisr with ./jisr start");
    }
    return new ReleaseStore(Path.of(folder));
  }
}
