package org.jisr.people;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Organisations {
  @Query("select o from Organisation o where o.kind = :kind order by o.id")
  List<Organisation> ofKind(String kind);

  @Query("select o from Organisation o where o.id = :id")
  Optional<Organisation> byId(UUID id);

  @Query("select o from Organisation o order by o.kind, o.nameEn")
  List<Organisation> all();

  @Insert
  void insert(Organisation organisation);

  @Query(
      "select m.id from Membership m where m.id.organisation = :organisation and m.id.role in"
          + " :roles and m.state = 'active' order by m.id.issuer, m.id.subject")
  List<Membership.Key> members(UUID organisation, Collection<String> roles);

  @Query(
      "select m.id from Membership m"
          + " where m.id.issuer = :issuer and m.id.subject = :subject and m.state = 'active'")
  List<Membership.Key> membershipsOf(String issuer, String subject);
}
