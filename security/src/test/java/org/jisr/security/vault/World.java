package org.jisr.security.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.ObjectRef;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Purpose;
import org.jisr.security.Role;

/** Two organisations with keys, a vault over them, and a clock that moves when told. */
final class World {
  static final OrgId CENTRE = org("01900000-0000-7000-8000-00000000c0c0");
  static final OrgId PARTNER = org("01900000-0000-7000-8000-00000000b0b0");
  static final UUID FILE = UUID.fromString("01900000-0000-7000-8000-00000000f11e");
  static final ObjectRef OBJECT = new ObjectRef("survivor-file", FILE);
  private static final KeystoreKek KEK = freshKek();

  final Stores stores = new Stores();
  final Hands clock = new Hands();
  final CountingKek kek = new CountingKek(KEK);
  final OrgKeys keys = new OrgKeys(kek, stores.keys, stores.pairs, clock);
  final Vault vault = KeyedVault.over(kek, stores.keys, stores.grants, clock);

  World() {
    keys.create(CENTRE);
    keys.create(PARTNER);
  }

  static OrgId org(String id) {
    return new OrgId(UUID.fromString(id));
  }

  static PartRef part(FieldGroup group, long version) {
    return PartRef.of(CENTRE, "survivor-file", FILE, group, version);
  }

  /** A case worker of that organisation who may see every group. */
  static ServerUnlock as(OrgId org) {
    return new ServerUnlock(decision(org, EnumSet.allOf(FieldGroup.class)));
  }

  static Decision decision(OrgId org, Set<FieldGroup> groups) {
    Actor actor =
        new Actor(new PersonId("https://issuer", "1"), Set.of(Role.CASE_WORKER), Set.of(org));
    return new Decision(actor, "open-survivor-file", OBJECT, Purpose.CASE_WORK, groups);
  }

  static ServerUnlock asMachinery() {
    Actor actor = Actor.machinery("release-job");
    return new ServerUnlock(
        new Decision(actor, "count", OBJECT, Purpose.STATISTICS, EnumSet.allOf(FieldGroup.class)));
  }

  Envelope seal(PartRef part, String text) {
    try (Plain plain = Plain.utf8(text)) {
      return vault.seal(part, as(part.tenant()), plain);
    }
  }

  String open(PartRef part, Envelope envelope) {
    return vault.open(part, as(part.tenant()), envelope, Plain::text);
  }

  /** Time as a test sets it. */
  static final class Hands implements InstantSource {
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void move(Duration by) {
      now = now.plus(by);
    }
  }

  /** The real key-encryption key, counting how often it is asked. */
  static final class CountingKek implements KekProvider {
    private final KekProvider real;
    int unwraps;

    CountingKek(KekProvider real) {
      this.real = real;
    }

    @Override
    public int activeEpoch() {
      return real.activeEpoch();
    }

    @Override
    public byte[] wrap(int epoch, byte[] key, byte[] aad) {
      return real.wrap(epoch, key, aad);
    }

    @Override
    public byte[] unwrap(int epoch, byte[] wrapped, byte[] aad) {
      unwraps++;
      return real.unwrap(epoch, wrapped, aad);
    }
  }

  private static KeystoreKek freshKek() {
    try {
      Path directory = Files.createTempDirectory("jisr-kek");
      Path file = directory.resolve("kek.p12");
      try {
        return KeystoreKek.create(file, "for tests only".toCharArray());
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(directory);
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
