"""Words that mean much the same in news of business, science and politics, for askers who say it otherwise.

A general thesaurus, one group of near-synonyms a line, in base form: inflected forms are found by their root.
"""

from __future__ import annotations

from functools import lru_cache

from ccec_cli.search.words import root, stem_key

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
brain mind talent expert
asset resource property
gap lack shortage shortcoming deficit weakness
staff personnel workforce employee worker
motor engine driver
crowded dense packed populous
climate environment atmosphere
debut listing flotation
branch office outpost
harmonise harmonize coordinate align
gadget device appliance
plane aircraft airplane aeroplane jet
airline carrier
gateway hub portal
tie link connection bond
hurdle obstacle barrier challenge bottleneck
woo court lure attract
unveil reveal present announce
roll launch unveil
blueprint plan outline scheme roadmap
guideline guidance directive document
slot interval frequency
prize award honour honor medal trophy accolade
patent invention
scholar academic researcher professor lecturer
academician fellow
teacher educator instructor tutor
student pupil learner undergraduate
graduate alumnus
doctorate doctoral phd
curriculum syllabus course
campus university
kindergarten nursery preschool
tuition fee
scholarship bursary fellowship
exam examination test
vocational technical
teach educate tutor coach instruct
skill expertise competence
internship placement apprenticeship
recruit hire employ
recruitment hiring
layoff redundancy retrenchment
unemployed unemployment jobless joblessness
employment job work labour labor
vacancy opening
wage salary pay payroll
compensation remuneration wage pay
bonus reward incentive
benefit perk
pension retirement retiree
retiree pensioner elderly
elderly old aged senior
aging ageing elderly
child kid
baby infant newborn
family household
woman female
wedding marriage
labourer laborer worker
immigrant expatriate foreigner
strike stoppage walkout
career profession occupation
craftsman artisan craftsmanship
technician engineer mechanic
talent genius gifted
elite top
mentor guide coach
colleague coworker
qualification credential certificate diploma
certificate certification licence license permit
register enrol enroll
enrollment enrolment intake admission
residency residence domicile hukou
allow permit let
household home house dwelling residence
housing accommodation home
rent lease let
tenant renter lessee
landlord lessor
loan mortgage credit
developer builder contractor
skyscraper tower building
headquarter headquarters base
relocate move transfer resettle migrate
renovate refurbish renew restore
renewal regeneration revitalization rejuvenation revival
revitalize rejuvenate revive restore
villager peasant farmer grower
rural countryside village
farmland cropland
agriculture farming
crop harvest
grain cereal
production output yield
livestock cattle herd
pig hog swine pork
fishing fishery
machinery machine equipment
food foodstuff cuisine
restaurant eatery diner
drink beverage
liquor spirit alcohol
poverty poor impoverished needy
alleviate ease relieve mitigate
relief aid assistance
donate give contribute
donation gift contribution
charity philanthropy
welfare wellbeing
insurer underwriter
medical clinical
hospital clinic
doctor physician medic surgeon
disease illness sickness ailment
infection infectious contagious
epidemic pandemic outbreak
virus pathogen
coronavirus covid
vaccine jab
vaccination inoculation immunization
treatment therapy cure
surgery operation
tumor tumour cancer
diagnose identify
diagnosis detection
gene genetic genome genomic
biotechnology biotech
biomedicine biomedical
death mortality fatality
victim casualty
lifespan longevity
sanitation hygiene
quarantine isolation
ocean sea marine maritime nautical
coast shore seaside coastal littoral
river waterway canal
dam barrage
harbor harbour port dock wharf
terminal station
ship vessel boat ferry
shipping freight cargo goods shipment consignment
shipbuilder shipyard
logistics distribution
warehouse depot storehouse storage
retailer shop store retail
deliver dispatch ship
courier parcel express package
mail post postal
truck lorry
taxi cab
bicycle bike cycle
motorcycle motorbike
subway metro underground
tram streetcar
passenger commuter traveller traveler rider
commute travel
pedestrian walker
tourist visitor traveller traveler holidaymaker
holiday vacation
hotel inn lodging hostel accommodation
sightseeing tour tourism
attraction sight
scenic picturesque
landmark monument
expressway motorway freeway highway
junction interchange intersection
tunnel underpass
congestion jam gridlock
congested jammed clogged
airport aerodrome airfield
flight journey trip
aviation aerospace aeronautics
spacecraft spaceship
rocket launcher
satellite orbiter
astronaut cosmonaut taikonaut
drone unmanned uav
driverless autonomous unmanned
corridor route passage channel
cross traverse
border frontier boundary
checkpoint crossing
tariff duty levy
seamless smooth fluent
convenient handy easy simple straightforward
facilitate ease simplify
enable allow empower
forbid prohibit ban bar outlaw
sanction embargo ban
restrict restriction limit curb constrain constraint
limit cap ceiling
strict stringent rigorous tight tighten
loosen relax loose lenient
abolish scrap cancel
remove eliminate eradicate
exempt exemption waive waiver
tax levy taxation
rebate refund
discount concession
subsidize subsidise
budget spending expenditure outlay expense
spend expend
costly expensive dear pricey
cheap inexpensive affordable
lend loan
lender bank creditor
debt liability borrowing
shareholder stockholder
stake holding shareholding
investor backer financier
startup venture entrepreneurship
incubator accelerator
incubate nurture cultivate foster groom
broker dealer trader
bourse exchange
securities stock
currency coin money
renminbi yuan rmb
devalue depreciate
appreciate strengthen
profit earnings
profitable lucrative
surplus excess glut oversupply
overcapacity glut surplus
bankrupt bankruptcy insolvent insolvency
fraud scam swindle
acquisition takeover buyout purchase
merger amalgamation
merge combine unite integrate
restructuring reorganization reorganize overhaul
subsidiary affiliate associate
multinational transnational
partner ally collaborator
partnership alliance
wholesaler distributor
vendor seller merchant trader
businessman businessperson businesswoman merchant
sale sell selling
bid tender auction
procurement purchase buying
demand appetite need
consumption spending
consumer shopper buyer
customer patron
marketing promotion publicity
advertise advertisement publicize publicity
brand label trademark
luxury deluxe upscale
quality calibre caliber
counterfeit fake bogus
piracy infringement
infringe violate breach violation
inventor creator
creative inventive innovative
originality creativity novelty
idea concept notion
experiment trial
examine inspect scrutinize check
verify confirm validate check
proof evidence prove
discovery finding
explore probe exploration
survey poll questionnaire
dialogue talk conversation
sample specimen
measure gauge indicator metric index
measurement metric
statistic figure
datum data
database repository
calculation computation
cyber online internet
internet cyberspace broadband
security safety
privacy confidentiality
leak disclose reveal divulge
robot robotics automation automated
tool instrument apparatus
sensor detector
laser beam
optical photonic
telescope observatory
metal alloy
steel iron
mining mine colliery extraction
petroleum oil crude petrol
petrol gasoline fuel
gas methane
petrochemical chemical
pipeline pipe conduit
timber wood lumber
textile fabric cloth
clothing garment apparel clothes
fashion style
cosmetic makeup beauty
electricity power
electric electrical
grid network
hydropower hydroelectric
battery cell accumulator
solar photovoltaic
pollution contamination pollutant contaminant
emission discharge exhaust
smog haze
sewage wastewater
waste garbage rubbish trash refuse
recycle reuse recycling
conserve preserve protect safeguard defend
conservation preservation protection safeguard
warming heating
flood flooding inundation
storm typhoon hurricane cyclone
rainfall precipitation
quake earthquake tremor seismic
landslide mudslide
forecast predict prediction projection outlook
predict foresee anticipate expect
estimate reckon estimation
forest woodland tree
afforestation reforestation
grassland prairie pasture
desertification erosion
wetland marsh swamp
mountain hill
plateau highland
basin valley
landscape scenery
nature wilderness
wildlife fauna animal
endangered threatened
biodiversity diversity variety
habitat ecosystem
garden park
law legislation statute
legislate enact
lawmaker legislator
lawyer attorney solicitor
legal lawful judicial
illegal unlawful illicit
legislature parliament congress
judge magistrate
lawsuit litigation suit sue
verdict ruling judgment judgement
jail prison
condemn denounce
crime offence offense
police constable
arrest detain detention custody
arbitration arbitrate mediation mediate
punish punishment penalize penalty
corruption graft bribery
regulation rule
regulate govern
regulator watchdog
supervise oversee monitor oversight
enforce implement
comply compliance obey conform
obligation duty responsibility
responsibility accountability
constitution charter statute
clause provision
treaty pact
memorandum agreement
negotiation talk bargaining
discuss debate discussion deliberate
oppose object
opposition resistance
opponent rival competitor
rivalry competition contest
compete vie contend
competitiveness edge
criticize criticise criticism critique
complaint complain grievance
protest demonstration rally
warn warning caution alert
threaten threat endanger menace
danger hazard peril risk
safe secure
guarantee ensure assure secure
stable steady stabilize stabilise
unrest turmoil chaos
crisis emergency contingency
recession slump downturn
slowdown downturn slump slack
slow sluggish stagnant stagnation
worsen deteriorate
rebound recover bounce recovery
resume restart resumption
pause halt suspend suspension
delay postpone defer
lag trail
disrupt disruption interrupt interruption
closure shutdown close shut
finish complete end completion
withdraw retreat
resign resignation quit
arrival influx inflow
entry access
politics political
politician statesman
official bureaucrat cadre
spokesman spokesperson spokeswoman
diplomat envoy ambassador delegate
diplomacy diplomatic
embassy consulate
delegation mission
delegate representative deputy
citizenship nationality
civilian citizen
population inhabitant
community neighbourhood neighborhood
neighbour neighbor
neighbouring neighboring adjacent nearby
remote distant
inland interior landlocked
compatriot countryman
overseas expatriate
homeland motherland
region territory
regional local native
county district borough
prefecture district
township town
suburb outskirts
suburban peripheral
downtown center centre
megacity metropolis
megalopolis conurbation agglomeration
urbanization urbanisation urbanize
integration unification reunification
unity solidarity
harmony accord
harmonious peaceful
military army troop soldier
weapon arm
defence defense
dominate dominance hegemony supremacy
vote ballot
election poll
choose select pick elect
appoint name designate
appointment nomination
choice option selection alternative
decision resolution
pledge promise vow commit commitment
reform liberalize liberalization
opening openness transparency
inaugurate open
relationship relation
credibility trust
reputation prestige fame renown
celebrity star
champion winner
victory win triumph
athlete sportsman
stadium arena
football soccer
festival fete
anniversary jubilee
celebrate commemorate
gala banquet
welcome greet
organizer organiser
organize organise arrange prepare
preparation groundwork
sponsor fund
booth stand stall
symposium seminar conference
lecture speech
congratulate praise commend laud hail
recognition acknowledgment
recognize recognise acknowledge
heritage legacy
tradition custom
traditional conventional
relic artifact artefact antique
archaeologist archaeology
museum gallery exhibition
artist painter
opera drama
theatre theater
film movie cinema
animation cartoon anime
television tv
newspaper press
journalist reporter correspondent
editor writer author
journal periodical magazine
translate translation interpret interpretation
headline title
smartphone phone handset mobile cellphone wireless
telecommunication telecom
website site portal
simulation simulate modelling modeling
replicate copy imitate duplicate
unique distinctive special
characteristic feature trait
specialize specialise
general overall comprehensive
thorough detailed comprehensive
summary abstract
analyse analyze analysis
analyst observer commentator
comment remark commentary
view viewpoint opinion perspective
explain explanation clarify
describe description depict portray
emphasise emphasize stress underline
highlight underscore
vision dream aspiration
ambition aspiration
ambitious bold daring
pioneering groundbreaking revolutionary
frontier forefront vanguard
advanced sophisticated
outdated obsolete
backward underdeveloped
overtake surpass
outstrip outpace outperform
outstanding excellent exceptional superb
superior better
appropriate proper suitable
efficient effective
efficiency productivity
retain keep preserve
accumulate accumulation amass
equip furnish provide
installation setup arrangement
repair fix mend
sustain support
sustainable lasting durable
permanent lasting
temporary interim provisional
gradual progressive
frequent regular routine
constant continuous uninterrupted
previous former prior past
current present existing
ongoing underway
modernity modernization
era age epoch
quarter quarterly
night overnight
deadline cutoff
schedule timetable calendar plan
stage phase step
cornerstone foundation
core heart centre center
root origin source
source provenance
result consequence outcome
factor element
component module part
design architecture devise
architect designer
layout arrangement
system mechanism
procedure process formality
bureaucratic administrative governmental
entrust assign allocate
allocate allocation distribute distribution
transmit send dispatch
gather cluster concentrate
concentrate focus
scatter disperse fragmented
scale size dimension
scope range extent
wide broad
narrow slim
vast enormous huge immense
massive gigantic huge giant
giant behemoth conglomerate
small little tiny
moderate modest slight
peak height climax
unprecedented unparalleled record
extraordinary remarkable striking notable
evident obvious clear apparent
significant considerable substantial sizable sizeable
sufficient enough adequate
insufficient inadequate lack shortage
extra additional further
supplement add append
double twofold
triple treble
segment section
difference disparity imbalance inequality
balance equilibrium
fairness justice equity
similar alike comparable
same identical
compare comparison contrast
diverse varied various
diversify broaden
type kind sort
classify categorize
level tier layer
ranking rank league
rating score
leading foremost prominent
eminent distinguished
replace substitute supplant
adapt adjust modify
modify amend revise amendment revision
alter change shift
transition shift
revolution upheaval
evolution evolve development
volatile volatility fluctuate fluctuation
confident confidence
optimistic hopeful upbeat promising
worry concern
popular favourite favorite
appealing attractive attractiveness
enthusiasm passion zeal
enthusiastic keen eager
motivate inspire spur
stimulate spur boost
stimulus boost impetus catalyst
momentum impetus
vitality vigor vigour dynamism
dynamic energetic vigorous
prospect outlook
opportunity chance probability
likely probable
possible feasible viable
prerequisite precondition
circumstance situation
status standing position
stance position attitude
trend tendency inclination
direction orientation
orient target
task assignment mission
undertake shoulder
burden pressure strain
difficult difficulty hard tough
impede hinder hamper obstruct
homogeneous uniform standardized
standardize standardise unify
mutual reciprocal bilateral
complementary supplementary
synergy coordination
teamwork cooperation
assistant aide
adviser advisor counsellor consultant
member membership affiliation
participate engage involve involvement
owner ownership proprietor
governance administration
congress convention conference
chairperson chairman
tycoon magnate billionaire
wealth fortune riches
leisure recreation entertainment
livable liveable habitable
amenity facility
casino gambling gaming
ethnic racial
discrimination prejudice
census enumeration
fertility childbearing
prototype model mockup
emerge arise appear
controversy controversial contentious
accurate precise exact precision accuracy
successful fruitful
feat accomplishment
strive endeavour
attempt effort
diligent diligence hardworking
persist persevere perseverance
wisdom insight understanding
intelligence intellect
education schooling
training coaching
agenda program
proposal motion
draft outline
map chart graph
navigation positioning
location site venue place
craft workmanship handicraft
manufacturing industrial
industrialize industrialise industrialization industrialisation
industrialist entrepreneur businessman businesswoman
executive boss employer
subcontractor supplier
outsource outsourcing subcontract
circuit microchip
wafer chip
foundry fab
transistor semiconductor
lithography photolithography
decarbonize decarbonise
flourish boom thrive burgeon
bustling busy lively vibrant
congested overcrowded crowded
finalise finalize complete conclude
kickoff start beginning outset
inception founding establishment
name title designation
nickname dub call
reputed renowned famed known
iconic symbolic landmark
symbol emblem icon
flagship leading showcase
heavyweight giant leader
frontrunner leader pacesetter
outnumber exceed outweigh
comprise consist compose
combined joint collective
cumulative total accumulated
aggregate total combined
halfway mid middle
dual double twin
swell balloon grow expand
plunge plummet tumble slump
skyrocket soar surge leap jump
dip slip decline slide
narrow shrink
rectify correct remedy fix
overcome conquer surmount
acknowledge admit concede
argue contend maintain
claim assert allege
deny reject refute
refuse reject
endorse back support
commercialise commercialize monetise monetize
testbed sandbox pilot
demonstration model pilot showcase
trailblazer forerunner pioneer pacesetter
precinct district
foundational fundamental underlying basic
practical pragmatic realistic
postdoctoral postdoc
publication paper article journal
citation reference
offshore overseas
inbound incoming
outbound outgoing
shuttle commute
nonstop direct
timely prompt punctual
express fast rapid
elevated raised
undersea underwater submarine
underground subterranean
furnish provide supply
assembler manufacturer maker
automaker carmaker
chipmaker foundry semiconductor
steelmaker mill
mill factory plant
customise customize tailor
niche segment
sunrise emerging nascent
pivotal crucial critical decisive
urgent pressing imperative
necessity requirement need
necessary required indispensable
mandatory compulsory obligatory
eligible qualified entitled
submit file lodge
ratify approve adopt pass
revoke withdraw rescind
tenure term
incumbent current
accompany escort
tour inspect visit
dwell live reside stay
dweller resident inhabitant occupant
newcomer arrival
foreigner expatriate alien
headcount personnel
toxic poisonous harmful
damage harm destroy ruin
shelter refuge
undergo experience
seek pursue search hunt
detect discover spot find
identify recognise recognize
trace track
envision envisage foresee imagine
knowhow expertise knowledge
proficient skilled competent qualified
interdisciplinary multidisciplinary
speciality specialty
strength advantage forte
shortfall gap deficit shortage
disorder chaos mess
officer official
grassroots local
crowd throng
counterpart peer
performance achievement
"""


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, list[tuple[str, list[str]]]]:
    """The groups by how their words begin, so that few roots need be compared."""
    stems: dict[str, list[tuple[str, list[str]]]] = {}
    for line in _GROUPS.strip().splitlines():
        group = line.split()
        for word in group:
            stems.setdefault(stem_key(word), []).append((word, group))
    return stems


def related(word: str) -> set[str]:
    """The near-synonyms of a word, in any of its forms; none where it is not in the thesaurus."""
    shared = root(word)
    found: set[str] = set()
    for other, group in _by_stem().get(stem_key(word), ()):
        if root(other) == shared:
            found.update(group)
    return {other for other in found if root(other) != shared}
