"""Words that mean much the same in news of business, science and politics, for askers who say it otherwise."""

from __future__ import annotations

from collections.abc import Mapping

_GROUPS = """
company firm enterprise business corporation
money fund capital funding finance investment invest
invest spend pour inject
fast quick rapid speedy swift
foreign overseas abroad international global
world globe planet
train railway rail railroad
scientist researcher
boss director head chief leader
hire recruit attract introduce
lure attract draw woo entice
start begin launch commence initiate open
build construct construction erect
establish found create form
develop development evolve
grow growth increase rise climb surge soar
growth expansion increase
expand enlarge extend widen broaden
fall drop decline decrease shrink
reduce cut lower shorten decrease reduction
exceed surpass top pass
reach hit attain
amount total sum
almost nearly about approximately around
approach near
share proportion percentage portion ratio
rate pace speed
percent percentage
number count quantity amount
many numerous multiple several
big large huge major
first initial earliest
final last ultimate
recent latest new
new fresh novel
modern contemporary
important significant key crucial vital essential
main chief principal primary
basic fundamental
best top finest
famous renowned prestigious noted celebrated
complete full whole entire
strong robust powerful
strength power force might
strengthen enhance reinforce bolster
improve improvement enhance better
upgrade upgrading modernize modernization
transform transformation convert conversion change
promote boost advance further
accelerate hasten quicken
drive fuel power propel
help aid assist support
encourage promote foster
cooperate cooperation collaborate collaboration partner partnership
alliance coalition consortium league
together jointly
link connect connection join tie
collaborative cooperative joint
coordinate coordination align
agreement deal contract pact accord
sign ink conclude
plan scheme programme program blueprint
guideline guidance directive
policy measure
strategy approach
goal target aim objective purpose
priority focus emphasis
prioritize emphasize stress
shortcoming weakness deficiency drawback flaw
lack shortage absence scarcity
face confront encounter
breakthrough advance
result outcome finding effect
cause reason
influence impact effect
advantage benefit edge merit
say state tell remark
announce declare unveil
release publish issue
report account
indicate show suggest reveal
show display present demonstrate
exhibition expo exposition fair
meeting conference session assembly
summit conference forum
host hold organize stage
gather assemble collect convene
cluster concentration agglomeration
representative delegate
specialist expert
manager executive administrator
chairman president chair
deputy vice
founder creator
job position post
role function
worker employee staff
team group crew
university college
institute institution organization
agency body organization
laboratory lab
study research investigate investigation
science scientific
technology tech technological technique technical
innovation innovate innovative
invent invention devise
prize award honor honour
win receive earn gain
obtain get acquire gain
own possess hold have
knowledge expertise
intelligent smart clever
digital digitize digitization digitalize digitalization digitalisation
automate automation
software program application
data information
network net
internet web online
chip semiconductor microchip
electronic electronics
component part
device equipment apparatus
factory plant
manufacture manufacturing make produce production
manufacturer maker producer
product good merchandise
industry sector
field area domain sphere
car automobile auto vehicle automotive
drug medicine medication pharmaceutical
health healthcare medical
road highway street
transport transportation transit
traffic transport
travel journey trip
visit tour
ticket fare
frequency interval
duration time length
route line
provide supply offer give
supplier vendor provider
customer client buyer consumer
buy purchase acquire
trade commerce
commercialize commercialise monetize
economy economic
financial fiscal monetary
revenue income turnover
value worth
deal transaction
share stock equity
ipo flotation listing
preferential favorable favourable
bureaucracy paperwork
simplify streamline
government administration authority
ministry department
bureau office department
committee commission council
municipal city urban
city town metropolis
province provincial
country nation national state
nationwide national countrywide
area region district zone
park estate
locate situate base
settle locate
hub center centre
base foundation
resident inhabitant
populous crowded dense
land territory
acreage area
environment climate
ecosystem ecology
green ecological sustainable
energy power
disaster catastrophe
prevent prevention avoid
test trial testing
pilot trial experimental
model example pattern
benchmark standard norm
maintenance upkeep repair
operate operation run
manage management administer
consult consultation advise advisory
review evaluate evaluation assess assessment
annual yearly
period term span
future upcoming forthcoming
continue maintain keep
account represent constitute
contribute contribution
rank ranking place
rich abundant plentiful
capability ability capacity
infrastructure facility
project initiative program
effort endeavor endeavour
implement execute perform conduct
screen display panel
photo picture image
reform overhaul restructure
exchange swap
transfer move shift
deepen intensify
independent autonomous
domestic internal home
western west
eastern east
northern north
southern south
suggest suggestion propose proposal recommend recommendation advise advice
solve resolve tackle overcome problem issue
achieve achievement accomplish accomplishment attain realize success
approve approval authorize permit permission endorse
incentive subsidy grant benefit
attend participate participant join
prosper prosperity thrive flourish boom wealth affluence
prosperous wealthy affluent
include contain comprise cover involve
use utilize employ apply application
ceremony celebration event occasion
entrepreneur entrepreneurship startup
challenge difficulty obstacle
advance advancement progress
"""


def _relate() -> Mapping[str, frozenset[str]]:
    related: dict[str, set[str]] = {}
    for group in _GROUPS.strip().splitlines():
        words = group.split()
        for word in words:
            related.setdefault(word, set()).update(words)
    return {word: frozenset(others - {word}) for word, others in related.items()}


RELATED = _relate()
"""Every word's near-synonyms."""
